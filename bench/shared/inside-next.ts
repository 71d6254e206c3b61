/** Stands for `server-only` where a bench measures outside Next what the site runs inside it. */
export {};
