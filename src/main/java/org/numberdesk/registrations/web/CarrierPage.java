package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.numbers.exporting.ExportFormat;
import org.numberdesk.registrations.review.CarrierForm;
import org.numberdesk.registrations.review.PacketDesk;
import org.numberdesk.registrations.review.RecordDesk;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Downloads;

/** What goes out of a case as a file: the carrier's packet, the consent record, sheets of many. */
@Named
@ViewScoped
public class CarrierPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PacketDesk packets;
  @Inject private RecordDesk records;

  private long id;
  private List<String> overflows = List.of();

  public void load(long asked) {
    id = asked;
    overflows = packets.overflows(id).stream().map(CarrierPage::words).toList();
  }

  private static String words(CarrierForm.Overflow found) {
    return Words.of(
        found.length() == 0
            ? "review.packet.absent"
            : found.most() != null && found.length() > found.most()
                ? "review.packet.long"
                : "review.packet.short",
        found.name(),
        found.length(),
        found.most(),
        found.least());
  }

  public void packet() throws IOException {
    Downloads.send("packet-" + id + ".zip", true, out -> packets.write(id, out));
  }

  /**
   * Sends the consent record.
   *
   * @param registration whose
   */
  public void record(long registration) throws IOException {
    Downloads.send(
        "consent-record-" + registration + ".zip", true, out -> records.write(registration, out));
  }

  /** Sends the toll-free cases that are to be filed as one sheet. */
  public void sheet(ExportFormat format) throws IOException {
    Downloads.send("toll-free." + format.extension(), true, out -> packets.writeSheet(format, out));
  }

  /** What does not keep to the limits of those it is filed with, in words. */
  public List<String> getOverflows() {
    return overflows;
  }
}
