package dev.fairlead.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes files of IT into the vocabulary, says before what they would change, and goes back when asked.
///
/// What is wrong is refused with line and reason, and the dictionaries in use go on. Names are given with `.csv` or
/// without.
@Component
public class VocabularyImports {

    /// The register of all ships in service is about 10 MB.
    public static final int MOST_BYTES = 32 << 20;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,59}");
    private static final String SUFFIX = ".csv";
    private static final int SHOWN = 100;

    private final VocabularyFolder folder;

    VocabularyImports(VocabularyFolder folder) {
        this.folder = folder;
    }

    /// All files in the order in which they are read.
    public List<VocabularyEntry> list() {
        Map<String, byte[]> builtIn = folder.shelf().builtIn();
        Map<String, byte[]> files = folder.shelf().all();
        return folder.contents().entrySet().stream()
                .map(file -> entry(
                        file.getKey(), file.getValue(), origin(builtIn.get(file.getKey()), files.get(file.getKey()))))
                .toList();
    }

    /// A copy of what comes with the program is no change of it.
    private static VocabularyEntry.Origin origin(byte @Nullable [] builtIn, byte @Nullable [] present) {
        if (builtIn == null) {
            return VocabularyEntry.Origin.ADDED;
        }
        return Arrays.equals(builtIn, present) ? VocabularyEntry.Origin.BUILT_IN : VocabularyEntry.Origin.REPLACED;
    }

    private VocabularyEntry entry(String name, VocabularyReading.Content content, VocabularyEntry.Origin origin) {
        boolean changed = origin != VocabularyEntry.Origin.BUILT_IN;
        List<VocabularyProblem> problems = content.problems();
        return new VocabularyEntry(
                name,
                content.kind(),
                content.rows(),
                first(problems),
                problems.size(),
                origin,
                changed ? folder.shelf().changedAt(name).orElse(null) : null,
                changed && folder.shelf().isOwn(name) || folder.shelf().hasFormer(name));
    }

    /// Reads the folder again, for files that were put there by other means.
    public void reload() {
        folder.reload();
    }

    /// The file as it is in use.
    public byte[] content(String name) {
        byte[] content = folder.shelf().all().get(plain(name));
        if (content == null) {
            throw UnknownVocabulary.named(name);
        }
        return content;
    }

    /// What this file would change; nothing is written.
    public VocabularyChange preview(String name, byte[] csv) {
        String plain = plain(name);
        Map<String, byte[]> files = folder.shelf().all();
        VocabularyFile before = file(plain, files);
        VocabularyFile after = checked(plain, csv, before);
        files.put(plain, csv);
        int forms = folder.reading(files).vocabulary().size();
        return change(before, after, folder.current().size(), forms);
    }

    /// Takes the file in place of the one of this name, or as a new one; from the next message on it is used.
    ///
    /// @param skipBadRows leave bad rows out instead of refusing the file
    public VocabularyChange apply(String name, byte[] csv, boolean skipBadRows) {
        synchronized (folder) {
            String plain = plain(name);
            VocabularyFile before = file(plain, folder.shelf().all());
            VocabularyFile after = checked(plain, csv, before);
            List<VocabularyProblem> problems = after.enter(new VocabularyBuilder());
            if (!problems.isEmpty() && !skipBadRows) {
                throw RefusedVocabulary.badRows(problems);
            }
            int forms = folder.current().size();
            folder.shelf().put(plain, csv);
            return change(before, after, forms, folder.reload().size());
        }
    }

    /// Puts the version before the last change back, also when that was that there was no file; a second time
    /// brings the later one again.
    public VocabularyChange goBack(String name) {
        synchronized (folder) {
            String plain = plain(name);
            if (!folder.shelf().isOwn(plain) && !folder.shelf().hasFormer(plain)) {
                throw UnknownVocabulary.withoutFormer(plain);
            }
            VocabularyFile before = file(plain, folder.shelf().all());
            int forms = folder.current().size();
            folder.shelf().goBack(plain);
            int formsAfter = folder.reload().size();
            return change(before, file(plain, folder.shelf().all()), forms, formsAfter);
        }
    }

    private static VocabularyChange change(
            VocabularyFile before, VocabularyFile after, int formsBefore, int formsAfter) {
        Difference difference = Difference.between(before, after);
        List<VocabularyProblem> problems = after.kind().isEmpty() ? List.of() : after.enter(new VocabularyBuilder());
        return new VocabularyChange(
                plain(after.name()),
                after.kind().or(before::kind).map(RowKind::name).orElse(""),
                after.table().lines().size() - problems.size(),
                difference.added(),
                difference.changed(),
                difference.removed(),
                first(problems),
                problems.size(),
                formsBefore,
                formsAfter);
    }

    /// The file without what cannot be in any vocabulary: too much, no rows, an unknown header, another kind of
    /// rows.
    private static VocabularyFile checked(String name, byte[] csv, VocabularyFile present) {
        if (csv.length > MOST_BYTES) {
            throw RefusedVocabulary.tooLarge(MOST_BYTES);
        }
        VocabularyFile file = VocabularyFile.of(name + SUFFIX, csv);
        RowKind kind = file.kind().orElse(null);
        if (kind == null) {
            throw RefusedVocabulary.problem(file.enter(new VocabularyBuilder()).getFirst());
        }
        if (file.table().lines().isEmpty()) {
            throw RefusedVocabulary.empty(file.name());
        }
        RowKind holds = present.kind().orElse(kind);
        if (holds != kind) {
            throw RefusedVocabulary.otherKind(file.name(), holds.name(), kind.name());
        }
        return file;
    }

    private static VocabularyFile file(String name, Map<String, byte[]> files) {
        return VocabularyFile.of(name + SUFFIX, files.getOrDefault(name, new byte[0]));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(SUFFIX) ? lower.substring(0, lower.length() - SUFFIX.length()) : lower;
        if (!NAME.matcher(plain).matches()) {
            throw RefusedVocabulary.name(name);
        }
        return plain;
    }

    private static List<VocabularyProblem> first(List<VocabularyProblem> problems) {
        return problems.stream().limit(SHOWN).toList();
    }
}
