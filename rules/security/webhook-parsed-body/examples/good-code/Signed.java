class Signed {
  boolean valid(byte[] body, byte[] given) {
    Mac mac = Mac.getInstance("HmacSHA256");
    return MessageDigest.isEqual(mac.doFinal(body), given);
  }
}
