import { parseArgs } from 'node:util';
import { suggest } from '../read/suggest.ts';

const OPTIONS = {
  jsonl: { type: 'boolean' },
  whole: { type: 'boolean' },
  published: { type: 'string' },
  json: { type: 'boolean' },
  unseen: { type: 'boolean' },
  limit: { type: 'string' },
  name: { type: 'string' },
  similar: { type: 'boolean' },
  all: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof OPTIONS;

/** The options of each command. */
const COMMANDS = {
  extract: ['jsonl', 'whole', 'published'],
  texts: ['all'],
  review: ['json', 'unseen', 'limit'],
  add: ['name', 'similar', 'dry-run'],
} as const satisfies Record<string, readonly Option[]>;

export type Command = keyof typeof COMMANDS;

/** The values of all options, as given. */
export type Values = ReturnType<typeof parse>['values'];

/** What was asked for. */
export interface Call {
  readonly command: Command;
  readonly operands: readonly string[];
  readonly values: Values;
}

const parse = (args: readonly string[]) => parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

/** What was asked for, or what is wrong with the question. */
export function parseCall(args: readonly string[]): Call | 'help' | string {
  const names = Object.keys(OPTIONS).join('|');
  const allowed = new RegExp(`^(?:-h|-|--|--(?:${names})(?:=.*)?)$`, 's');
  const unknown = args.find((arg, at) => arg.startsWith('-') && !allowed.test(arg) && !isValue(args, at));
  if (unknown) return unknownOption(unknown, commandOf(args));
  try {
    const { values, positionals } = parse(args);
    const [command, ...operands] = positionals;
    if (values.help) return 'help';
    if (command === undefined) return 'Expected a command; found none.';
    if (!isCommand(command))
      return `Unknown command "${command}"${meant(command, Object.keys(COMMANDS))}; there are ${Object.keys(COMMANDS).join(', ')}.`;
    const stray = Object.keys(values).find((option) => !(COMMANDS[command] as readonly string[]).includes(option));
    return stray ? unknownOption(`--${stray}`, command) : { command, operands, values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const isCommand = (word: string): word is Command => Object.hasOwn(COMMANDS, word);

const commandOf = (args: readonly string[]): Command | undefined => args.find(isCommand);

/** Whether an argument that looks like an option is the value of the one before it, or stands after "--". */
function isValue(args: readonly string[], at: number): boolean {
  const before = /^--(\w+)$/.exec(args[at - 1] ?? '')?.[1] as Option | undefined;
  return (before !== undefined && OPTIONS[before]?.type === 'string') || args.slice(0, at).includes('--');
}

function unknownOption(option: string, command: Command | undefined): string {
  const own = command ? [...COMMANDS[command], 'help'] : Object.keys(OPTIONS);
  const names = own.map((name) => `--${name}`);
  const where = command && OPTIONS[option.slice(2) as Option] ? ` of ${command}` : '';
  return `Unknown option "${option}"${where}${meant(option, names)}; there are ${names.join(', ')}.`;
}

/** " (did you mean X?)" where one of the words is near. */
export function meant(word: string, candidates: readonly string[]): string {
  const near = suggest(word, candidates);
  return near ? ` (did you mean ${near}?)` : '';
}
