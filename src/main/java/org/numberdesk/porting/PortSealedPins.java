package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.numberdesk.security.SealedTexts;
import org.numberdesk.security.Vault;

/** The PINs of open port orders, to be sealed anew after a change of key. */
@ApplicationScoped
public class PortSealedPins implements SealedTexts {

  @Inject private PortRepository orders;

  @Override
  public int reseal(Vault vault, int most) {
    var old = orders.listPinsNotUnder(vault.inUse(), most);
    old.forEach(order -> order.keepPin(vault.reseal(order.pinSealed())));
    return old.size();
  }
}
