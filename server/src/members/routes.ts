/** The calls about members and their sessions. */
import type {FastifyInstance} from 'fastify';
import type {Context} from '../context.js';

/** Adds the calls about members and their sessions. */
export function registerMembers(_app: FastifyInstance, _context: Context): void {}
