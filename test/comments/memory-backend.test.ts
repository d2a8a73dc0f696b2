import {MemoryBackend} from '../../stories/support/memory-backend.js';
import {promisesOf} from './backend-contract.js';

promisesOf(
  'MemoryBackend',
  () => {
    const backend = new MemoryBackend();
    return Promise.resolve({
      backend,
      thread: 'story',
      signIn: (name) => void (backend.member = {id: name, name, roles: []}),
      signOut: () => void (backend.member = null),
      close: () => void (backend.isClosed = true),
    });
  },
  {canEdit: true, isIdempotent: true, isLive: true},
);
