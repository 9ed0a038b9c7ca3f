import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const fontFile = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2';

/** The machine of the tests may have no Chinese font. The policy of the page refuses one from a data address. */
const addChineseFont = (page: Page): Promise<void> => {
  const font = readFileSync(createRequire(import.meta.url).resolve(fontFile));
  return page.evaluate(async (bytes) => {
    const { FontFace, document } = globalThis as unknown as {
      FontFace: new (name: string, source: ArrayBuffer) => { load: () => Promise<unknown> };
      document: {
        fonts: { add: (face: unknown) => void; ready: Promise<unknown> };
        body: { style: { fontFamily: string } };
      };
    };
    const face = new FontFace(
      'Noto Sans CJK SC',
      Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0)).buffer,
    );
    document.fonts.add(await face.load());
    await document.fonts.ready;
    document.body.style.fontFamily = '"Noto Sans CJK SC", sans-serif';
  }, font.toString('base64'));
};

/** Writes a picture for the documents, if `WRITE_PICTURES` is set: the path is that in the repository. */
export const takePicture = async (page: Page, name: string): Promise<void> => {
  if (!process.env.WRITE_PICTURES) return;
  await addChineseFont(page);
  const path = new URL(`../../${name}.png`, import.meta.url).pathname;
  await page.screenshot({ path, clip: { x: 0, y: 0, width: 1280, height: 800 } });
};
