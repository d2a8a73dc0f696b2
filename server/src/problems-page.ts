/** The page that a problem's `type` points at, made from the table of problems. */
import type {FastifyInstance} from 'fastify';
import type {Context} from './context.js';
import {html} from './pages/html.js';
import type {Html} from './pages/html.js';
import {renderPage} from './pages/layout.js';
import {setPageHeaders} from './pages/policy.js';
import {problems} from './problems.js';

/** Adds the page `/problems`, with one section for each kind of problem. */
export function registerProblemsPage(app: FastifyInstance, {config}: Context): void {
  const site = {name: config.siteName, stylesheet: config.stylesheet ?? null};
  const page = renderPage(site, 'Problems', renderProblems());
  app.get('/problems', (request, reply) => {
    setPageHeaders(request, reply, config, {returnTo: null, hasPicture: false});
    return reply.send(page);
  });
}

function renderProblems(): Html {
  const sections = Object.entries(problems).map(
    ([name, {status, title, sentence}]) =>
      html`<section id="${name}">
        <h2>${title}</h2>
        <p>${sentence}</p>
        <p class="hint">Status ${status}, type <code>/problems#${name}</code></p>
      </section>`,
  );
  return html`<h1>Problems</h1>
    <p class="lead">What this server answers when it cannot do what it is asked.</p>
    ${sections}`;
}
