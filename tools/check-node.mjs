// Says so when a script landed on a Node that is too old, instead of failing somewhere inside a tool.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This repository's scripts need Node 22.18 or later and run on ${process.version}.\n` +
      "`npm ci` brings Node 24 along on Linux and Windows (tools/node24); on other systems install Node 24.",
  );
  process.exit(1);
}
