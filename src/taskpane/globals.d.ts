/** The add-in's version, from package.json; set by the build. */
declare const HVM_VERSION: string;
