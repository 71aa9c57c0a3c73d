const { report } = require("./report.cjs");

report().then(console.log, (error) => console.log(error.message));
