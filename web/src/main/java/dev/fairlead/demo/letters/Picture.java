package dev.fairlead.demo.letters;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures of no particular beauty: logos in signatures, photographs of damaged goods.
final class Picture {

    private Picture() {}

    static byte[] logo(Dice dice) {
        return encoded(noisy(dice, 210, 56, 32), "png");
    }

    static byte[] photograph(Dice dice) {
        return encoded(noisy(dice, 480, 360, 60), "jpg");
    }

    /// A slope of colour under some grain.
    private static BufferedImage noisy(Dice dice, int width, int height, int grain) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int tint = dice.between(0, 0x7F);
        byte[] noise = dice.bytes(width * height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int light = 60 + x * 120 / width + (noise[y * width + x] & 0xFF) * grain / 256;
                image.setRGB(x, y, light << 16 | (light / 2 + tint) << 8 | 255 - light);
            }
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("This Java cannot write %s".formatted(format));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
