/** Previews of mentions; run when a reader first means to look at one. */
import './preview/start.ts';
