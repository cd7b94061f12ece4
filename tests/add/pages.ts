/** Pages of invented news, in the manner of three content systems. */

const PARAGRAPHS = [
  'Defence minister Alda Rennik said in Valmiera on Wednesday that the first of four coastal radar stations will start work before the winter, a year earlier than her ministry had planned.',
  'The stations, ordered from the Orlund yards in 2023, watch the sea lanes between the islands and the mainland. Rennik said that the crews have been trained since spring and that the harbour of Kuivik gives them shelter.',
  'Opposition deputy Joren Halst called the announcement “a promise on paper” and asked for the figures of the budget committee, which meets again in June.',
  'The ministry puts the price of the four stations at 61 million euros. Two more may follow once the parliament has voted on the new procurement law.',
];

export const HEADLINE = 'Four coastal radars to start work “before winter”';
export const BODY = PARAGRAPHS;

const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n      ');
const FURNITURE = `<nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li></ul></nav>`;
const FOOT = `<footer><p>All rights reserved. <a href="/terms">Terms</a> <a href="/privacy">Privacy</a></p></footer>`;

/** A blog system: JSON-LD in a graph, headline escaped twice, Open Graph beside it. */
export const BLOG = `<!DOCTYPE html>
<html lang="en-GB">
<head>
  <meta charset="UTF-8">
  <title>Four coastal radars to start work &#8220;before winter&#8221; - The Valmiera Courier</title>
  <link rel="canonical" href="https://courier.example.org/2025/05/coastal-radars/?x=1#top">
  <meta property="og:title" content="Four coastal radars">
  <meta property="og:site_name" content="The Valmiera Courier">
  <meta property="article:published_time" content="2025-05-14T21:40:00+00:00">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
    {"@type":"WebPage","name":"x"},
    {"@type":"NewsArticle","headline":"Four coastal radars to start work &#8220;before winter&#8221;",
     "datePublished":"2025-05-15T00:40:00+03:00","inLanguage":"en-GB",
     "author":[{"@type":"Person","name":"Mira Solvang"},{"@type":"Person","name":"Teo Arvid"}],
     "publisher":{"@type":"Organization","name":"The Valmiera Courier"}}]}</script>
</head>
<body>
  ${FURNITURE}
  <article class="post">
    <h1 class="entry-title">Four coastal radars to start work “before winter”</h1>
    <div class="entry-content">
      ${paragraphs}
      <h2>What comes next</h2>
      <ul><li>June: the budget committee meets.</li><li>Autumn: the first station is tested.</li></ul>
    </div>
  </article>
  <aside><h3>Most read</h3><ul><li><a href="/a">Ferry is late</a></li></ul></aside>
  ${FOOT}
</body></html>`;

/** A newspaper of the older kind: citation_* and Dublin Core, no JSON-LD, a date without a day. */
export const PAPER = `<html xml:lang="en">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
  <title>Coastal radars</title>
  <meta name="citation_title" content="Four coastal radars to start work before winter">
  <meta name="citation_author" content="Solvang, Mira">
  <meta name="citation_publication_date" content="2025/05">
  <meta name="DC.publisher" content="Islands Review">
</head>
<body>
  <table><tr><td>${FURNITURE}</td><td>
    <div id="story">
      <h1>Four coastal radars to start work before winter</h1>
      ${paragraphs}
    </div>
  </td></tr></table>
  ${FOOT}
</body></html>`;

/** A page as a browser saves it: no metadata but Open Graph, the address in a comment, the date in a time element. */
export const SAVED = `<!DOCTYPE html>
<!-- saved from url=(0047)https://news.example.net/defence/coastal-radars -->
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>Four coastal radars to start work before winter | Coast Daily</title>
<meta property="og:site_name" content="Coast Daily">
<meta name="author" content="admin">
</head><body>
${FURNITURE}
<main><header><h1>Four coastal radars to start work before winter</h1><time datetime="2025-05-14">14 May</time></header>
<div class="article-body">${paragraphs}</div></main>
${FOOT}
</body></html>`;

export const page = (head: string, body: string): string =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${FURNITURE}${body}${FOOT}</body></html>`;
