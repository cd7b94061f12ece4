/** Something that makes a site of the articles; each lives in a folder of its own, with nothing of it shared. */
export interface Contestant {
  readonly name: string;
  /** What stands in the table of versions. */
  readonly version: string;
  /** Where the site comes to be. */
  readonly out: string;
  /** The command of a build, and where it runs. */
  readonly command: Command;
  /** Puts the articles of a folder in place of those that were there. */
  readonly take: (articles: readonly Source[]) => void;
  /** Puts one article in the place of its former self. */
  readonly edit: (article: Source) => void;
  /** Takes away all that earlier builds have left, the site and every cache. */
  readonly forget: () => void;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** An article as it lies in `content/articles/`. */
export interface Source {
  readonly id: string;
  readonly text: string;
  readonly sidecar?: string;
}
