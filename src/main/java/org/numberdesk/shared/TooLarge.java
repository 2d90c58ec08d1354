package org.numberdesk.shared;

/** More bytes than are taken here. REST answers 413, a page says how much fits. */
public class TooLarge extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  /**
   * @param limit how many bytes fit
   */
  public TooLarge(long limit) {
    super("more than " + limit + " bytes");
    this.limit = limit;
  }

  public long limit() {
    return limit;
  }
}
