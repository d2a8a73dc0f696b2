/** A server in a process of its own, for what cannot be done to the tests' process. Prints its address. */
import {startServer} from './server.mjs';

const {url} = await startServer({database: process.argv[2], maxLength: 20_000});
console.log(url);
