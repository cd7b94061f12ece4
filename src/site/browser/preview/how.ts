/** How a preview was opened, on which it depends what closes it. */
export type How = 'hover' | 'focus' | 'tap';
