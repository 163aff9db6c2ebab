export default { optimizeDeps: { exclude: ["ics-rules"] } };
