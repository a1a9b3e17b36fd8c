package dev.fairlead.spi;

/// A connector to another system that comes as a jar. Its class has a constructor without parameters and is named in
/// `META-INF/services/dev.fairlead.spi.ConnectorPlugin` of the jar.
///
/// One call at a time is made, each on a thread of the plugin's own and each with a time limit; at the end of its time
/// a call is interrupted and the plugin is stopped. What a call throws is an error of the plugin: shown to the
/// administrator, and tried again later.
public interface ConnectorPlugin {

    /// What it is and what it asks for. Called once after the jar is read, before anybody has permitted
    /// anything: it does nothing but answer.
    Descriptor descriptor();

    /// Begins; `desk` has the settings. A plugin that throws here is not started.
    ///
    /// @throws Exception whatever keeps it from working
    default void start(Desk desk) throws Exception {}

    /// Looks what is new in the other system and [writes][Desk#write] it. Called again and again,
    /// [as often as the descriptor says][Descriptor#every()].
    ///
    /// @throws Exception whatever went wrong; what was written before counts, what was to be remembered does not
    default void poll(Desk desk) throws Exception {}

    /// Tells the other system what happened here. One event after the other; one that fails comes again, and after
    /// several tries is put aside for the administrator.
    ///
    /// @throws Exception when it could not be told
    default void push(FairleadEvent event, Desk desk) throws Exception {}

    /// Whether the other system can be reached; asked when an administrator wants to know.
    ///
    /// @throws Exception which counts as bad health
    default Health health(Desk desk) throws Exception {
        return Health.good("");
    }

    /// Routes of Apache Camel in YAML, as they lie in `config/routes`, that run as long as the plugin
    /// does; empty when there are none. Called once after the jar is read, as [#descriptor()] is.
    ///
    /// `{{key}}` stands for the setting of that key. Records go to `fairlead:orders` and the like, of the
    /// kinds that are permitted; `timer`, `direct`, `log` need no permission, `http` and `https` reach
    /// the hosts that are permitted, and `file`, `ftp` and `sftp` are [asked for][Descriptor#uses].
    /// Events do not come by routes, but to [#push].
    default String routes() {
        return "";
    }

    /// Ends. Whatever it has opened or begun, threads too, ends here.
    ///
    /// @throws Exception which is shown; it ends all the same
    default void stop() throws Exception {}
}
