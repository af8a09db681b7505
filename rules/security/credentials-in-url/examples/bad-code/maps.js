// finds: security/credentials-in-url "`config.apiKey`"
module.exports = (config) => `https://maps.example/v1?key=${config.apiKey}&area=3`;
