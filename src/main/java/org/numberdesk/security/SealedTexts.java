package org.numberdesk.security;

/**
 * A table that holds texts of the {@link Vault}. Each feature that keeps some has one of these, so
 * that they can be sealed anew when the key was changed.
 */
public interface SealedTexts {

  /**
   * Seals some anew that are under another key than the one in use, in the caller's transaction.
   *
   * @param most how many at a time
   * @return how many it did; fewer than {@code most} once there are no more
   */
  int reseal(Vault vault, int most);
}
