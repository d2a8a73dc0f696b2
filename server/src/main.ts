/** The command line. */
import {createApp} from './app.js';

const app = await createApp();
await app.listen({port: 8787, host: '127.0.0.1'});
