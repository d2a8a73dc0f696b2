/** How much of the page around the story is in its picture, in pixels: outlines stand there. */
const margin = 8;

/** A picture of the story in `page`, once all fonts and photos are there, as PNG. */
export async function takePicture(page) {
  await page.evaluate(settle);
  const clip = await page.evaluate((around) => {
    const {scrollWidth, scrollHeight} = document.documentElement;
    const box = document.querySelector('.stage').getBoundingClientRect();
    const x = Math.max(0, Math.floor(box.left) - around);
    const y = Math.max(0, Math.floor(box.top) - around);
    return {
      x,
      y,
      width: Math.min(scrollWidth, Math.ceil(box.right) + around) - x,
      height: Math.min(scrollHeight, Math.ceil(box.bottom) + around) - y,
    };
  }, margin);
  return page.screenshot({clip, captureBeyondViewport: false});
}

/** Runs in the page. */
async function settle() {
  await document.fonts.ready;
  const roots = [document];
  for (const root of roots) {
    for (const node of root.querySelectorAll('*')) {
      if (node.shadowRoot) roots.push(node.shadowRoot);
    }
  }
  const images = roots.flatMap((root) => [...root.querySelectorAll('img')]);
  // One that cannot be had is no reason to wait.
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  for (const root of roots) {
    const still = new CSSStyleSheet();
    still.replaceSync(
      '*, ::before, ::after {caret-color: #0000; animation: none; transition: none}',
    );
    root.adoptedStyleSheets.push(still);
  }
  await document.fonts.ready;
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}
