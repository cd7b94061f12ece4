/** What `--help` says. */
export const USAGE = `Usage:
  node src/cli.ts extract FILE… [--published DATE]
  node src/cli.ts extract --jsonl [--published DATE] < texts.jsonl
  node src/cli.ts texts [--all] > texts.jsonl
  node src/cli.ts extract --jsonl --whole < texts.jsonl > extracts.jsonl
  node src/cli.ts review [ARTICLE…] [--json] [--unseen] [--limit N]
  node src/cli.ts add FILE|FOLDER|-… [--dry-run] [--similar] [--name NAME]

extract finds people, weapon systems, places, organizations, events and dates in news articles and writes
{"id","title","published","mentions":[…]} as one line of JSON for each article, as content/corrections.yaml corrects them:
what it says of one article holds for that FILE of content/articles, what it says of all for any text.

  FILE               plain text; a sidecar beside it (article.yaml for article.txt) is honoured
  --jsonl            read {"id","text","published"?} from standard input, one a line, and answer each in turn;
                     a line that cannot be read is answered with {"id"?,"error","line"} and the rest go on
  --published DATE   when the articles were published, in EDTF: 2025-06-04, 2025-06 or 2025-06-05/2025-06-23;
                     it wins over a sidecar, but not over "published" in a line of JSON

texts writes the articles of content/articles that a build would have to read, each as one line of JSON, in any order and in
any parts to be answered by "extract --jsonl --whole", here or elsewhere; FLANKWATCH_EXTRACTED=extracts.jsonl, or a folder of
such files, has a build take the answers. docs/scale.md has recipes.

  --all              also the articles whose answers are kept here already
  --whole            answer with all that a build needs, and no corrections

review tells an author what was found in the articles of content/articles, what of it is uncertain and why, what was nearly
found, what the catalogue lacks and what may be named twice, with lines to paste into the catalogue and the corrections.

  ARTICLE            restricts it to articles, by file or by name
  --json             everything as one line of JSON
  --unseen           list the catalogue's entries that no article mentions
  --limit N          longest list, 10 unless said otherwise; 0 shows all

add writes articles into content/articles: the text, a sidecar with what was found of title, publisher, author, date, address
and language, and the page or document that it was taken out of. Nothing there is replaced; what is there already is told.

  FILE               plain text, Markdown, a saved web page (.html), .docx, or .pdf with text
  FOLDER             every such file in it and below it
  -                  one file from standard input; its kind is told from its bytes
  --name NAME        what to call that file: saved-page.html
  --similar          add what is nearly the same as another article, too
  --dry-run          write nothing, show what would be written

  -h, --help         show this text

Exit code: 0 done (articles that are there already are no failure), 1 an article, the catalogue or the corrections could not be
read, 2 wrong use.
`;
