/** What web hosts take, as their own pages say. */
export interface Host {
  readonly name: string;
  /** Where it says so. */
  readonly page: string;
  readonly limits: string;
  readonly files?: number;
  readonly bytes?: number;
}

const CLOUDFLARE = 'https://developers.cloudflare.com/changelog/post/2026-01-23-pages-file-limit-increase/';

export const HOSTS: readonly Host[] = [
  {
    name: 'GitHub Pages',
    page: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
    limits: '1 GB a site',
    bytes: 1e9,
  },
  {
    name: 'Cloudflare Pages, free',
    page: CLOUDFLARE,
    limits: '20,000 files of 25 MiB',
    files: 20_000,
  },
  {
    name: 'Cloudflare Pages, paid',
    page: CLOUDFLARE,
    limits: '100,000 files of 25 MiB',
    files: 100_000,
  },
  {
    name: 'Netlify',
    page: 'https://docs.netlify.com/site-deploys/overview/',
    limits: '54,000 files in a folder, any number in all',
  },
  {
    name: 'Amazon S3',
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
    limits: 'as many objects as wanted',
  },
];

interface PerArticle {
  readonly files: number;
  readonly bytes: number;
}

/** How many articles a host takes, and which of its limits they come to first; no number where none holds them up. */
export function fitting({ files, bytes }: Host, each: PerArticle): { count?: number; because: string } {
  const limits = [
    ...(files === undefined ? [] : [{ count: files / each.files, because: 'files' }]),
    ...(bytes === undefined ? [] : [{ count: bytes / each.bytes, because: 'bytes' }]),
  ].sort((a, b) => a.count - b.count);
  const [first] = limits;
  return first ? { count: Math.floor(first.count), because: first.because } : { because: '' };
}
