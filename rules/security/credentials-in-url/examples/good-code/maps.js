module.exports = (config) => ({ headers: { Authorization: `Bearer ${config.apiKey}` } });
