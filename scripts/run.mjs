/**
 * node scripts/run.mjs COMMAND ARGUMENT…: after set-up, runs an installed package's command with the project's Node; as
 * the command `node`, that Node itself.
 */
import { stop } from './node-version.mjs';
import { commandFile, runNode, setup } from './setup.mjs';

const [command, ...rest] = process.argv.slice(2);
if (!command) stop('Which command? For example: node scripts/run.mjs astro build');
setup()
  .then(() => runNode(command === 'node' ? rest : [commandFile(command), ...rest]))
  .then((status) => process.exit(status))
  .catch((error) => stop(error.stack || String(error)));
