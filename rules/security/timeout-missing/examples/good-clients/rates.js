const axios = require("axios");

const client = axios.create({ baseURL: "https://rates.example", timeout: 5000 });

module.exports = {
  mine: () => fetch("/api/rates"),
  order: (config) => axios.get("https://rates.example", config),
  rates: () => fetch("https://rates.example/v1", { signal: AbortSignal.timeout(5000) }),
  client,
};
