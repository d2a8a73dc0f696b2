/** The same few vectors, encoded once or twice, as what decodes too often would decode them. */
import {combine} from './payloads.mjs';

const vectors = [
  '<script>ran(1)</script>',
  '<img src=x onerror=ran(1)>',
  '<svg onload=ran(1)>',
  '<a href="javascript:ran(1)">x</a>',
  '"onmouseover="ran(1)" x="',
  "';ran(1);'",
  '<iframe srcdoc="<script>parent.ran(1)</script>">',
];

const each = (write) => (text) => [...text].map((one) => write(one.codePointAt(0), one)).join('');
const hex = (code, length) => code.toString(16).padStart(length, '0');
const special = (write) => (text) =>
  text.replace(/[<>"'&]/g, (one) => write(one.codePointAt(0), one));
const named = {'<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '&': '&amp;'};

const encodings = [
  special((_, one) => named[one]),
  special((_, one) => named[one].toUpperCase()),
  special((_, one) => named[one].replace(';', '')),
  special((_, one) => `&amp;${named[one].slice(1)}`),
  special((_, one) => `&#38;${named[one].slice(1)}`),
  special((code) => `&#${code};`),
  special((code) => `&#${code}`),
  special((code) => `&#${`${code}`.padStart(7, '0')};`),
  special((code) => `&#x${hex(code, 2)};`),
  special((code) => `&#X${hex(code, 6)};`),
  special((code) => `\\u${hex(code, 4)}`),
  special((code) => `\\x${hex(code, 2)}`),
  special((code) => `%${hex(code, 2)}`),
  special((code) => `%25${hex(code, 2)}`),
  special((code) => `%u00${hex(code, 2)}`),
  special((code) => String.fromCodePoint(code + 0xfee0)),
  special((code) => String.fromCodePoint(0xc0, 0x80 + code)),
  special((code) => `\\${code.toString(8)}`),
  special((code, one) => `\ud800${one}\udc00`),
  special((code, one) => `${one}\0`),
  special((code, one) => `\u200e${one}\u202e`),
  each((code) => `&#${code};`),
  each((code) => `&#x${hex(code, 2)}`),
  each((code) => `\\u${hex(code, 4)}`),
  each((code) => `%${hex(code, 2)}`),
  each((code, one) => `${one}\u0300`),
  each((code, one) => `\0${one}`),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(JSON.stringify(text)),
  (text) => Buffer.from(text).toString('base64'),
  (text) => `+${Buffer.from(text, 'utf16le').swap16().toString('base64').replace(/=*$/, '')}-`,
  (text) => Buffer.from(text).toString('latin1'),
  (text) => `\ufeff${text}`,
  (text) => `\u001b$B${text}\u001b(B`,
  (text) => [...text].reverse().join(''),
  (text) => `\u202e${[...text].reverse().join('')}`,
  (text) => text.normalize('NFKD').replaceAll('<', '\u226e').replaceAll('>', '\u226f'),
  (text) => text.replaceAll('<', '\u2039').replaceAll('>', '\u203a'),
  (text) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`,
  (text) => text.toUpperCase(),
];

export const encoded = combine((encode, text) => encode(text), encodings, vectors);
