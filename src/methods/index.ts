/**
 * What is computed: the methods, each in a folder of its own, and what they share.
 *
 * Pure functions from answers to results. Nothing here may know Office, the DOM, Node, a clock or chance, nor a package; what
 * is given comes in as an argument, and cells, sheets and sentences about them are made elsewhere. numbers/ is arithmetic
 * that any method may use, and options.ts says what an option is, for any method.
 */
export * from "./options";
