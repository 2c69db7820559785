/** What a build is called that a developer loads into Excel beside the released one: two of one Id or namespace get in each other's way. */
const OF_ITS_OWN = [
  // Any other Id; this one is nobody else's.
  [/<Id>[^<]*<\/Id>/, "<Id>7e1c1c52-4d0c-4a5f-9a44-0d9f6f2f3b11</Id>"],
  [/<DisplayName DefaultValue="[^"]*"/, '<DisplayName DefaultValue="HVM (dev)"'],
  [/id="Functions.Namespace" DefaultValue="[^"]*"/, 'id="Functions.Namespace" DefaultValue="HVMDEV"'],
  [/id="Group.Label" DefaultValue="[^"]*"/, 'id="Group.Label" DefaultValue="HVM (dev)"'],
];

/** The manifest under another Id, name and namespace. */
export function asDevelopment(manifest) {
  return OF_ITS_OWN.reduce((text, [of, own]) => {
    if (!of.test(text)) throw new Error(`The manifest has nothing like ${of}.`);
    return text.replace(of, own);
  }, manifest);
}
