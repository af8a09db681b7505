class Signed {
  boolean valid(byte[] body, String given) {
    Mac mac = Mac.getInstance("HmacSHA256");
    String expected = hex(mac.doFinal(body));
    // finds: security/webhook-compared-in-varying-time "a signature"
    return expected.equals(given);
  }
}
