const axios = require("axios");

async function rates(day) {
  // finds: security/timeout-missing "`fetch`"
  const page = await fetch(`https://rates.example/v1/${day}`, { headers: { accept: "text/csv" } });
  return page.text();
}

// finds: security/timeout-missing "`axios.create`"
module.exports = { rates, client: axios.create({ baseURL: "https://rates.example" }) };
