/** Where a pane that is opened by itself sends its requests. */
export const BRIDGE = "/bridge";
