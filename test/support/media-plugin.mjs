/**
 * The server half of emulate-media.ts. The runner's own command knows neither
 * forced colours nor contrast, so this one speaks to the browser directly; only
 * Chromium listens.
 */
export function mediaPlugin() {
  // What one connection emulates lasts until that same connection ends it.
  const connections = new WeakMap();
  const connect = async (page) => {
    if (!connections.has(page)) connections.set(page, await page.createCDPSession());
    return connections.get(page);
  };

  return {
    name: 'emulate-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'newsrack:emulate-media') return undefined;
      try {
        const devtools = await connect(session.browser.getPage(session.id));
        await devtools.send('Emulation.setEmulatedMedia', payload);
        return {emulated: true};
      } catch {
        return {emulated: false};
      }
    },
  };
}
