export default { serverExternalPackages: ["ics-rules"] };
