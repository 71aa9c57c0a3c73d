/** A language that an app brings along. */
const catalog = {
  formSteps: {},
  fields: { firstName: { label: "Nombre" }, unknown: { label: "Otro dato" } },
  carriers: {},
  pinDays: {},
  checklist: {},
};

async function report() {
  let first;
  try {
    first = portin.missing({ status: "draft", required: ["accountPin"] });
  } catch (error) {
    first = error instanceof portin.PortinError && error.code;
  }
  const build = await portin.ready();
  const { action } = portin.decline("portingPhoneNumberPortProtected");
  const { title } = portin.form({ status: "draft", required: ["firstName"] }, { catalog }).schema.properties.firstName;
  return [first, build, action, title, portin.parsePhone("+18605550123").national].join(" ");
}

report().then(
  (line) => (document.title = line),
  (error) => (document.title = String(error)),
);
