/** The page that a problem's `type` points at, made from the table of problems. */
import type {FastifyInstance} from 'fastify';
import {problems} from './problems.js';

/** Adds the page `/problems`, with one section for each kind of problem. */
export function registerProblemsPage(app: FastifyInstance): void {
  const page = problemsPage();
  app.get('/problems', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
}

function problemsPage(): string {
  const sections = Object.entries(problems).map(
    ([name, {status, title, sentence}]) =>
      `<section id="${name}"><h2>${title}</h2><p>${sentence}</p><p><small>Status ${status}, type <code>/problems#${name}</code></small></p></section>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Problems</title></head>
<body><main><h1>Problems</h1><p>What this server answers when it cannot do what it is asked.</p>
${sections.join('\n')}
</main></body>
</html>
`;
}
