import {createContext} from '@lit/context';
import type {SessionStore} from '../session/session-store.js';

/** Who is reading, as `<member-session>` has it for the elements inside it or for the page. */
export const sessionContext = createContext<SessionStore | undefined>('newsrack-session');
