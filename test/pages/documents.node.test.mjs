/** Documents of another kind than most. */
import {describePage} from './support/zoo.mjs';

describePage('quirks mode', () => ({doctype: ''}));

describePage('an XHTML document', () => ({
  doctype: '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>',
  attributes: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"',
  headers: {'content-type': 'application/xhtml+xml'},
}));
