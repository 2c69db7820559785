/** Ends what was begun; resolves once Excel has confirmed it. Calling it again does nothing. */
export type Stop = () => Promise<void>;
