/**
 * In place of @stdlib/assert-has-generator-support, which finds out by eval, and so breaks the pane's security policy: every
 * engine that runs the add-in has them.
 */
module.exports = () => true;
