/** The fonts of the machine that letters of a story are drawn in: there are to be none. */
export async function systemFonts(page) {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
    const holders = [...textHolders(root)];
    const answers = await Promise.all(
      holders.map((nodeId) => session.send('CSS.getPlatformFontsForNode', {nodeId})),
    );
    const foreign = answers.flatMap(({fonts}) => fonts).filter(({isCustomFont}) => !isCustomFont);
    return [...new Set(foreign.map(({familyName}) => familyName))];
  } finally {
    await session.detach();
  }
}

/** Every element that has words of its own. */
function* textHolders({nodeId, nodeName, children = [], shadowRoots = []}) {
  if (/^(HEAD|SCRIPT|STYLE)$/.test(nodeName)) return;
  if (children.some(({nodeType, nodeValue}) => nodeType === 3 && nodeValue.trim())) yield nodeId;
  for (const child of [...children, ...shadowRoots]) yield* textHolders(child);
}
