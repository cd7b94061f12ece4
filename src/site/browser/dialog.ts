/** The search dialog, fetched when a reader first asks for it. */
import './dialog/start.ts';
