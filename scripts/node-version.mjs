/**
 * Ends the process with one line where Node is too old. Every script imports this first, and all of them keep to
 * syntax that Node 12 still parses, so that its user gets to read the line.
 */

/** The oldest Node that can install the packages; they bring a newer one, which runs everything else. */
const OLDEST_MAJOR = 20;

/**
 * What is wrong with a version of Node ("18.20.8"), in one line; undefined where nothing is.
 *
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
  if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return undefined;
  return `Flankwatch needs Node ${OLDEST_MAJOR} or newer, and this is Node ${version}: get a newer one from https://nodejs.org.`;
}

/**
 * Prints one line for the user and ends the process with an error.
 *
 * @param {string} line
 * @returns {never}
 */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

const complaint = nodeComplaint(process.versions.node);
if (complaint) stop(complaint);
