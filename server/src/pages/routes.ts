/** The pages that the server has of its own. */
import type {FastifyInstance} from 'fastify';
import type {Context} from '../context.js';

/** Adds the pages that the server has of its own. */
export function registerPages(_app: FastifyInstance, _context: Context): void {}
