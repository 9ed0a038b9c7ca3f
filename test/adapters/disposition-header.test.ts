import { expect, test } from 'vitest';
import { dispositionHeader } from '#shared/adapters/disposition-header.ts';

test.each([
  ['lamp.mp4', 'lamp.mp4', 'lamp.mp4'],
  ['a lamp.mp4', 'a lamp.mp4', 'a%20lamp.mp4'],
  ['灯.mp4', '_.mp4', '%E7%81%AF.mp4'],
  ['100%.txt', '100_.txt', '100%25.txt'],
  ["it's (1).txt", "it's (1).txt", 'it%27s%20%281%29.txt'],
  ['"; filename="x.exe', '_; filename=_x.exe', '_%3B%20filename%3D_x.exe'],
  ['../../etc/passwd', '__.._etc_passwd', '__.._etc_passwd'],
  ['a\r\nset-cookie: x', 'a__set-cookie_ x', 'a__set-cookie_%20x'],
  ['gnp\u202ecod.exe', 'gnp_cod.exe', 'gnp_cod.exe'],
  ['\ud800.png', '_.png', '%EF%BF%BD.png'],
])('%j is saved under a safe name', (name, ascii, extended) => {
  const header = dispositionHeader('attachment', name);
  expect(header).toMatch(
    /^attachment; filename="[^"\\/\r\n]+"; filename\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+$/,
  );
  expect(header).toContain(`filename="${ascii}"`);
  expect(header.endsWith(`UTF-8''${extended}`)).toBe(true);
});
