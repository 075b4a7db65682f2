import { expect, test } from "vitest";
import { inlineHashes } from "#hosting/inlineHashes.ts";

/** echo -n 'let a = 1;' | openssl dgst -sha256 -binary | base64 */
const HASH_OF_LET = "'sha256-xY6QKfH9PRsQnLz56nj6MBwiK5oHg+im1Jkpdp1x/Ck='";

test("hashes inline scripts and styles byte for byte, and leaves files alone", () => {
  const html = `<head><style>\n</style><script>let a = 1;</script>
    <script type="module" crossorigin src="/assets/app.js"></script></head>`;
  expect(inlineHashes([html])).toEqual({
    scripts: [HASH_OF_LET],
    styles: ["'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='"],
  });
});

test("hashes the same block of several pages once", () => {
  const html = "<script>let a = 1;</script>";
  expect(inlineHashes([html, html]).scripts).toEqual([HASH_OF_LET]);
});

test.each(['<p style="color: red">', '<body onload="go()">', "<a class=x\n style=y>"])(
  "refuses %s, which no hash can allow",
  (html) => {
    expect(() => inlineHashes([html])).toThrow(/inline attribute/);
  },
);

test("does not take text inside a script for an attribute", () => {
  expect(() => inlineHashes(["<script>const t = '<p style=x>';</script>"])).not.toThrow();
});
