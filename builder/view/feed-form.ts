import {html, nothing, type TemplateResult} from 'lit';
import {addressesIn} from '../feed/address.js';
import {header, type Finding} from '../feed/finding.js';
import type {Actions, State} from '../state.js';

/** Where the news comes from, and whether it can be had from there. */
export function feedForm({settings, finding, isAsking}: State, {change}: Actions): TemplateResult {
  const take = ({target}: Event): void =>
    change({feed: addressesIn((target as HTMLInputElement).value, location.href)}, 'feed');
  const word = isAsking ? 'Asking for the feed …' : finding?.sentence;
  return html`
    <fieldset>
      <legend>Your feed</legend>
      <label for="feed">Address of a feed</label>
      <input
        id="feed"
        type="text"
        inputmode="url"
        autocapitalize="off"
        autocomplete="url"
        spellcheck="false"
        placeholder="https://paper.example/feed.json"
        aria-describedby="feed-word"
        .value=${settings.feed}
        @change=${take}
        @paste=${(event: ClipboardEvent) => setTimeout(() => take(event))}
      />
      <p id="feed-word" class="word ${(!isAsking && finding?.state) || ''}" role="status">
        ${word ?? 'Paste it here, and see it at once: a JSON Feed, RSS, Atom, or the posts of WordPress.'}
      </p>
      ${!isAsking && finding?.needsHeader ? howToAdd(finding) : nothing}
    </fieldset>
  `;
}

function howToAdd(finding: Finding): TemplateResult {
  return html`
    <details class="how" ?open=${finding.needsHeader}>
      <summary>How to add the header</summary>
      <p>Whoever runs the feed’s server adds one line for the feed’s address.</p>
      <dl>
        <dt>nginx</dt>
        <dd><code>add_header Access-Control-Allow-Origin * always;</code></dd>
        <dt>Apache</dt>
        <dd><code>Header always set Access-Control-Allow-Origin "*"</code></dd>
        <dt>Anything else</dt>
        <dd><code>${header}</code></dd>
      </dl>
      <p>
        A feed is public already, so this opens nothing that was closed.
        <a
          href="https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Access-Control-Allow-Origin"
          >More on this header</a
        >
      </p>
    </details>
  `;
}
