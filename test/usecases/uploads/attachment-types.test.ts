import { describe, expect, test } from 'vitest';
import { createTableFactory } from '#test/support/table.ts';
import { prepareUploads, storeBytes, storeFile } from './upload-setup.ts';

const newTable = await createTableFactory();

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const program = Buffer.concat([bytes('MZ'), Buffer.alloc(2_000, 0x90)]);

const setup = await prepareUploads(newTable);
const { world, creator, path, orderId } = setup;

const attach = async (contentType: string, content: Buffer) => {
  const uploadId = await storeBytes(world, creator, path, contentType, content);
  return creator.post(`/orders/${orderId}/messages`, { text: 'See the plan.', uploadIds: [uploadId] });
};

describe('an attachment', () => {
  test.each([
    ['a program for Windows as a PDF', 'application/pdf', program],
    ['a program for Windows as text', 'text/plain', program],
    ['a program for Linux as text', 'text/plain', bytes('\x7fELF\x02\x01\x01')],
    ['a shell script as text', 'text/plain', bytes('#!/bin/sh\nrm -rf ~\n')],
    ['a page as text', 'text/plain', bytes('\n<!DOCTYPE html><script>alert(1)</script>')],
    ['a page with a byte order mark as text', 'text/plain', bytes('\xef\xbb\xbf<html>')],
    ['a drawing with a script as an image', 'image/png', bytes('<svg onload="alert(1)">')],
    ['a PDF as an image', 'image/png', bytes('%PDF-1.4\n')],
    ['an archive as a PDF', 'application/pdf', bytes('PK\x03\x04')],
    ['a JPEG as a PNG', 'image/png', bytes('\xff\xd8\xff\xe0')],
    ['bytes of no type as a video', 'video/mp4', bytes('\0\0\0\0\0\0\0\0')],
  ])('that is %s is refused', async (_what, contentType, content) => {
    expect(await attach(contentType, content)).toMatchObject({
      status: 422,
      body: { findings: [{ code: 'type_mismatch' }] },
    });
  });

  test.each([
    'application/pdf',
    'image/jpeg',
    'image/png',
    'image/webp',
    'video/mp4',
    'video/quicktime',
    'video/webm',
  ])('that is %s is sent', async (contentType) => {
    const uploadId = await storeFile(world, creator, path, contentType);
    const message = { text: 'See the plan.', uploadIds: [uploadId] };
    expect((await creator.post(`/orders/${orderId}/messages`, message)).status).toBe(201);
  });

  test.each([
    ['in UTF-8', Buffer.from('拍摄计划\r\n')],
    ['in GBK', Buffer.from([0xc5, 0xc4, 0xc9, 0xe3])],
    ['that mentions <html> later', Buffer.from('Write <html> there.')],
  ])('that is text %s is sent', async (_what, content) => {
    expect((await attach('text/plain', content)).status).toBe(201);
  });
});
