package org.numberdesk.notifications;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Carries mails to the mail server over one connection. What it could not carry it tells, and
 * whether another attempt makes sense.
 */
final class Postman implements AutoCloseable {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Session session;
  private final Transport transport;
  private final String from;
  private final String sender;

  /** The mail server cannot be reached or took nothing for now; come again. */
  static final class Away extends Exception {

    private static final long serialVersionUID = 1L;

    Away(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** The mail server will not take this mail, today or ever. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    Refused(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** A mail as it is carried. */
  record Parcel(
      String key,
      String to,
      String subject,
      String text,
      String html,
      List<Mail.Attachment> attachments,
      Instant written) {}

  private Postman(Session session, Transport transport, String from, String sender) {
    this.session = session;
    this.transport = transport;
    this.from = from;
    this.sender = sender;
  }

  /**
   * Goes to the mail server.
   *
   * @param from the address mails come from; its host is that of the Message-IDs
   * @param sender the name beside it
   */
  static Postman at(MailServer server, String from, String sender) throws Away {
    Session session = Session.getInstance(server.properties());
    try {
      Transport transport = session.getTransport(server.protocol());
      transport.connect(server.host(), server.port(), server.user(), server.password());
      return new Postman(session, transport, from, sender);
    } catch (MessagingException e) {
      throw new Away(e);
    }
  }

  void carry(Parcel parcel) throws Away, Refused {
    try {
      Message message = message(parcel);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (SendFailedException e) {
      throw new Refused(e);
    } catch (jakarta.mail.internet.AddressException | UnsupportedEncodingException e) {
      throw new Refused(e);
    } catch (MessagingException e) {
      throw new Away(e);
    }
  }

  /** Always the same for one key, so that a mail sent twice is known to be the same. */
  static String messageId(String key, String from) {
    return '<' + key.substring(0, 32) + from.substring(from.indexOf('@')) + '>';
  }

  private Message message(Parcel parcel) throws MessagingException, UnsupportedEncodingException {
    String id = messageId(parcel.key(), from);
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
          }
        };
    message.setFrom(new InternetAddress(from, sender, UTF_8));
    Address to = new InternetAddress(parcel.to(), true);
    message.setRecipient(Message.RecipientType.TO, to);
    message.setSubject(parcel.subject(), UTF_8);
    message.setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(parcel.written().atOffset(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (parcel.html() == null && parcel.attachments().isEmpty()) {
      message.setText(parcel.text(), UTF_8);
    } else {
      message.setContent(whole(parcel));
    }
    message.saveChanges();
    return message;
  }

  private static MimeMultipart whole(Parcel parcel) throws MessagingException {
    MimeMultipart texts = new MimeMultipart("alternative");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(parcel.text(), UTF_8);
    texts.addBodyPart(plain);
    if (parcel.html() != null) {
      MimeBodyPart html = new MimeBodyPart();
      html.setText(parcel.html(), UTF_8, "html");
      texts.addBodyPart(html);
    }
    if (parcel.attachments().isEmpty()) {
      return texts;
    }
    MimeMultipart all = new MimeMultipart("mixed");
    MimeBodyPart body = new MimeBodyPart();
    body.setContent(texts);
    all.addBodyPart(body);
    for (Mail.Attachment attachment : parcel.attachments()) {
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(
          new DataHandler(new ByteArrayDataSource(attachment.bytes(), attachment.type())));
      part.setFileName(attachment.name());
      all.addBodyPart(part);
    }
    return all;
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException e) {
      // the server went first; what it took, it took
    }
  }
}
