// Without what only newer engines than Hermes 0.12 read.
module.exports = { presets: [["@react-native/babel-preset", { unstable_transformProfile: "default" }]] };
